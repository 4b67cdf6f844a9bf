import { mount } from 'svelte'
import './styles/type.css'
import './styles/tokens.css'
import './styles/base.css'
import App from './App.svelte'

const target = document.getElementById('page')
if (target !== null) mount(App, { target })
